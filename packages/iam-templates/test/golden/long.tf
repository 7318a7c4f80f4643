# Execution role of the state machine test.
# The policy has 14109 characters, more than the 10240 of a role's inline policies: it is split into 4 managed policies.

data "aws_iam_policy_document" "test_trust" {
  # Step Functions takes the role for state machines of this account only.
  statement {
    sid = "StepFunctions"

    actions = [
      "sts:AssumeRole",
    ]

    principals {
      type        = "Service"
      identifiers = ["states.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:aws:states:us-west-2:123456789012:stateMachine:*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "test" {
  assume_role_policy = data.aws_iam_policy_document.test_trust.json
}

data "aws_iam_policy_document" "test_1" {
  # Publishes to the topic.
  # Needed by: S0, S1, S10, S100, S101, S102, S103, S104, S105, S106, S107, S108, S109, S11, S110, S111, S112, S113, S114, S115, S116, S117, S118, S119, S12, S120, S121, S122, S123, S124, S125, S126, S127, S128, S129, S13, S130, S131, S132, S133, S134, S135, S136, S137, S138, S139, S14, S140, S141, S142, S143, S144, S145, S146, S147, S148, S149, S15, S150, S151, S152, S153, S154, S155, S156, S157, S158, S159, S16, S160, S161, S162, S163, S164, S165, S166, S167, S168, S169, S17, S170, S171, S172, S173, S174, S175, S176, S177, S178, S179, S18, S180, S181, S182, S183, S184, S185, S186, S187, S188, S189, S19, S190, S191, S192, S193, S194, S195, S196, S197, S198, S199, S2, S20, S200, S201, S202, S203, S204, S205, S206, S207, S208, S209, S21, S210, S211, S212, S213, S214, S215, S216, S217, S218, S219, S22, S220, S221, S222, S223, S224, S225, S226, S227, S228, S229, S23, S230, S231, S232, S233, S234, S235, S236, S237, S238, S239, S24, S240, S241, S242, S243, S244, S245, S246, S247, S248, S249, S25, S250, S251, S252, S253, S254, S255, S256, S257, S258, S259, S26, S260, S261, S262, S263, S264, S265, S266, S267, S268, S269, S27, S270, S271, S272, S273, S274, S275, S276, S277, S278, S279, S28, S280, S281, S282, S283, S284, S285, S286, S287, S288, S289, S29, S290, S291, S292, S293, S294, S295, S296, S297, S298, S299, S3, S30, S31, S32, S33, S34, S35, S36, S37, S38, S39, S4, S40, S41, S42, S43, S44, S45, S46, S47, S48, S49, S5, S50, S51, S52, S53, S54, S55, S56, S57, S58, S59, S6, S60, S61, S62, S63, S64, S65, S66, S67, S68, S69, S7, S70, S71, S72, S73, S74, S75, S76, S77, S78, S79, S8, S80, S81, S82, S83, S84, S85, S86, S87, S88, S89, S9, S90, S91, S92, S93, S94, S95, S96, S97, S98, S99
  statement {
    sid = "PublishToTopicsAA"

    actions = [
      "sns:Publish",
    ]

    resources = [
      "arn:aws:sns:us-west-2:123456789012:topic-0",
      "arn:aws:sns:us-west-2:123456789012:topic-1",
      "arn:aws:sns:us-west-2:123456789012:topic-10",
      "arn:aws:sns:us-west-2:123456789012:topic-100",
      "arn:aws:sns:us-west-2:123456789012:topic-101",
      "arn:aws:sns:us-west-2:123456789012:topic-102",
      "arn:aws:sns:us-west-2:123456789012:topic-103",
      "arn:aws:sns:us-west-2:123456789012:topic-104",
      "arn:aws:sns:us-west-2:123456789012:topic-105",
      "arn:aws:sns:us-west-2:123456789012:topic-106",
      "arn:aws:sns:us-west-2:123456789012:topic-107",
      "arn:aws:sns:us-west-2:123456789012:topic-108",
      "arn:aws:sns:us-west-2:123456789012:topic-109",
      "arn:aws:sns:us-west-2:123456789012:topic-11",
      "arn:aws:sns:us-west-2:123456789012:topic-110",
      "arn:aws:sns:us-west-2:123456789012:topic-111",
      "arn:aws:sns:us-west-2:123456789012:topic-112",
      "arn:aws:sns:us-west-2:123456789012:topic-113",
      "arn:aws:sns:us-west-2:123456789012:topic-114",
      "arn:aws:sns:us-west-2:123456789012:topic-115",
      "arn:aws:sns:us-west-2:123456789012:topic-116",
      "arn:aws:sns:us-west-2:123456789012:topic-117",
      "arn:aws:sns:us-west-2:123456789012:topic-118",
      "arn:aws:sns:us-west-2:123456789012:topic-119",
      "arn:aws:sns:us-west-2:123456789012:topic-12",
      "arn:aws:sns:us-west-2:123456789012:topic-120",
      "arn:aws:sns:us-west-2:123456789012:topic-121",
      "arn:aws:sns:us-west-2:123456789012:topic-122",
      "arn:aws:sns:us-west-2:123456789012:topic-123",
      "arn:aws:sns:us-west-2:123456789012:topic-124",
      "arn:aws:sns:us-west-2:123456789012:topic-125",
      "arn:aws:sns:us-west-2:123456789012:topic-126",
      "arn:aws:sns:us-west-2:123456789012:topic-127",
      "arn:aws:sns:us-west-2:123456789012:topic-128",
      "arn:aws:sns:us-west-2:123456789012:topic-129",
      "arn:aws:sns:us-west-2:123456789012:topic-13",
      "arn:aws:sns:us-west-2:123456789012:topic-130",
      "arn:aws:sns:us-west-2:123456789012:topic-131",
      "arn:aws:sns:us-west-2:123456789012:topic-132",
      "arn:aws:sns:us-west-2:123456789012:topic-133",
      "arn:aws:sns:us-west-2:123456789012:topic-134",
      "arn:aws:sns:us-west-2:123456789012:topic-135",
      "arn:aws:sns:us-west-2:123456789012:topic-136",
      "arn:aws:sns:us-west-2:123456789012:topic-137",
      "arn:aws:sns:us-west-2:123456789012:topic-138",
      "arn:aws:sns:us-west-2:123456789012:topic-139",
      "arn:aws:sns:us-west-2:123456789012:topic-14",
      "arn:aws:sns:us-west-2:123456789012:topic-140",
      "arn:aws:sns:us-west-2:123456789012:topic-141",
      "arn:aws:sns:us-west-2:123456789012:topic-142",
      "arn:aws:sns:us-west-2:123456789012:topic-143",
      "arn:aws:sns:us-west-2:123456789012:topic-144",
      "arn:aws:sns:us-west-2:123456789012:topic-145",
      "arn:aws:sns:us-west-2:123456789012:topic-146",
      "arn:aws:sns:us-west-2:123456789012:topic-147",
      "arn:aws:sns:us-west-2:123456789012:topic-148",
      "arn:aws:sns:us-west-2:123456789012:topic-149",
      "arn:aws:sns:us-west-2:123456789012:topic-15",
      "arn:aws:sns:us-west-2:123456789012:topic-150",
      "arn:aws:sns:us-west-2:123456789012:topic-151",
      "arn:aws:sns:us-west-2:123456789012:topic-152",
      "arn:aws:sns:us-west-2:123456789012:topic-153",
      "arn:aws:sns:us-west-2:123456789012:topic-154",
      "arn:aws:sns:us-west-2:123456789012:topic-155",
      "arn:aws:sns:us-west-2:123456789012:topic-156",
      "arn:aws:sns:us-west-2:123456789012:topic-157",
      "arn:aws:sns:us-west-2:123456789012:topic-158",
      "arn:aws:sns:us-west-2:123456789012:topic-159",
      "arn:aws:sns:us-west-2:123456789012:topic-16",
      "arn:aws:sns:us-west-2:123456789012:topic-160",
      "arn:aws:sns:us-west-2:123456789012:topic-161",
      "arn:aws:sns:us-west-2:123456789012:topic-162",
      "arn:aws:sns:us-west-2:123456789012:topic-163",
      "arn:aws:sns:us-west-2:123456789012:topic-164",
      "arn:aws:sns:us-west-2:123456789012:topic-165",
    ]
  }
}

resource "aws_iam_policy" "test_1" {
  policy = data.aws_iam_policy_document.test_1.json
}

resource "aws_iam_role_policy_attachment" "test_1" {
  role       = aws_iam_role.test.name
  policy_arn = aws_iam_policy.test_1.arn
}

data "aws_iam_policy_document" "test_2" {
  # Publishes to the topic.
  # Needed by: S0, S1, S10, S100, S101, S102, S103, S104, S105, S106, S107, S108, S109, S11, S110, S111, S112, S113, S114, S115, S116, S117, S118, S119, S12, S120, S121, S122, S123, S124, S125, S126, S127, S128, S129, S13, S130, S131, S132, S133, S134, S135, S136, S137, S138, S139, S14, S140, S141, S142, S143, S144, S145, S146, S147, S148, S149, S15, S150, S151, S152, S153, S154, S155, S156, S157, S158, S159, S16, S160, S161, S162, S163, S164, S165, S166, S167, S168, S169, S17, S170, S171, S172, S173, S174, S175, S176, S177, S178, S179, S18, S180, S181, S182, S183, S184, S185, S186, S187, S188, S189, S19, S190, S191, S192, S193, S194, S195, S196, S197, S198, S199, S2, S20, S200, S201, S202, S203, S204, S205, S206, S207, S208, S209, S21, S210, S211, S212, S213, S214, S215, S216, S217, S218, S219, S22, S220, S221, S222, S223, S224, S225, S226, S227, S228, S229, S23, S230, S231, S232, S233, S234, S235, S236, S237, S238, S239, S24, S240, S241, S242, S243, S244, S245, S246, S247, S248, S249, S25, S250, S251, S252, S253, S254, S255, S256, S257, S258, S259, S26, S260, S261, S262, S263, S264, S265, S266, S267, S268, S269, S27, S270, S271, S272, S273, S274, S275, S276, S277, S278, S279, S28, S280, S281, S282, S283, S284, S285, S286, S287, S288, S289, S29, S290, S291, S292, S293, S294, S295, S296, S297, S298, S299, S3, S30, S31, S32, S33, S34, S35, S36, S37, S38, S39, S4, S40, S41, S42, S43, S44, S45, S46, S47, S48, S49, S5, S50, S51, S52, S53, S54, S55, S56, S57, S58, S59, S6, S60, S61, S62, S63, S64, S65, S66, S67, S68, S69, S7, S70, S71, S72, S73, S74, S75, S76, S77, S78, S79, S8, S80, S81, S82, S83, S84, S85, S86, S87, S88, S89, S9, S90, S91, S92, S93, S94, S95, S96, S97, S98, S99
  statement {
    sid = "PublishToTopicsAB"

    actions = [
      "sns:Publish",
    ]

    resources = [
      "arn:aws:sns:us-west-2:123456789012:topic-166",
      "arn:aws:sns:us-west-2:123456789012:topic-167",
      "arn:aws:sns:us-west-2:123456789012:topic-168",
      "arn:aws:sns:us-west-2:123456789012:topic-169",
      "arn:aws:sns:us-west-2:123456789012:topic-17",
      "arn:aws:sns:us-west-2:123456789012:topic-170",
      "arn:aws:sns:us-west-2:123456789012:topic-171",
      "arn:aws:sns:us-west-2:123456789012:topic-172",
      "arn:aws:sns:us-west-2:123456789012:topic-173",
      "arn:aws:sns:us-west-2:123456789012:topic-174",
      "arn:aws:sns:us-west-2:123456789012:topic-175",
      "arn:aws:sns:us-west-2:123456789012:topic-176",
      "arn:aws:sns:us-west-2:123456789012:topic-177",
      "arn:aws:sns:us-west-2:123456789012:topic-178",
      "arn:aws:sns:us-west-2:123456789012:topic-179",
      "arn:aws:sns:us-west-2:123456789012:topic-18",
      "arn:aws:sns:us-west-2:123456789012:topic-180",
      "arn:aws:sns:us-west-2:123456789012:topic-181",
      "arn:aws:sns:us-west-2:123456789012:topic-182",
      "arn:aws:sns:us-west-2:123456789012:topic-183",
      "arn:aws:sns:us-west-2:123456789012:topic-184",
      "arn:aws:sns:us-west-2:123456789012:topic-185",
      "arn:aws:sns:us-west-2:123456789012:topic-186",
      "arn:aws:sns:us-west-2:123456789012:topic-187",
      "arn:aws:sns:us-west-2:123456789012:topic-188",
      "arn:aws:sns:us-west-2:123456789012:topic-189",
      "arn:aws:sns:us-west-2:123456789012:topic-19",
      "arn:aws:sns:us-west-2:123456789012:topic-190",
      "arn:aws:sns:us-west-2:123456789012:topic-191",
      "arn:aws:sns:us-west-2:123456789012:topic-192",
      "arn:aws:sns:us-west-2:123456789012:topic-193",
      "arn:aws:sns:us-west-2:123456789012:topic-194",
      "arn:aws:sns:us-west-2:123456789012:topic-195",
      "arn:aws:sns:us-west-2:123456789012:topic-196",
      "arn:aws:sns:us-west-2:123456789012:topic-197",
      "arn:aws:sns:us-west-2:123456789012:topic-198",
      "arn:aws:sns:us-west-2:123456789012:topic-199",
      "arn:aws:sns:us-west-2:123456789012:topic-2",
      "arn:aws:sns:us-west-2:123456789012:topic-20",
      "arn:aws:sns:us-west-2:123456789012:topic-200",
      "arn:aws:sns:us-west-2:123456789012:topic-201",
      "arn:aws:sns:us-west-2:123456789012:topic-202",
      "arn:aws:sns:us-west-2:123456789012:topic-203",
      "arn:aws:sns:us-west-2:123456789012:topic-204",
      "arn:aws:sns:us-west-2:123456789012:topic-205",
      "arn:aws:sns:us-west-2:123456789012:topic-206",
      "arn:aws:sns:us-west-2:123456789012:topic-207",
      "arn:aws:sns:us-west-2:123456789012:topic-208",
      "arn:aws:sns:us-west-2:123456789012:topic-209",
      "arn:aws:sns:us-west-2:123456789012:topic-21",
      "arn:aws:sns:us-west-2:123456789012:topic-210",
      "arn:aws:sns:us-west-2:123456789012:topic-211",
      "arn:aws:sns:us-west-2:123456789012:topic-212",
      "arn:aws:sns:us-west-2:123456789012:topic-213",
      "arn:aws:sns:us-west-2:123456789012:topic-214",
      "arn:aws:sns:us-west-2:123456789012:topic-215",
      "arn:aws:sns:us-west-2:123456789012:topic-216",
      "arn:aws:sns:us-west-2:123456789012:topic-217",
      "arn:aws:sns:us-west-2:123456789012:topic-218",
      "arn:aws:sns:us-west-2:123456789012:topic-219",
      "arn:aws:sns:us-west-2:123456789012:topic-22",
      "arn:aws:sns:us-west-2:123456789012:topic-220",
      "arn:aws:sns:us-west-2:123456789012:topic-221",
      "arn:aws:sns:us-west-2:123456789012:topic-222",
      "arn:aws:sns:us-west-2:123456789012:topic-223",
      "arn:aws:sns:us-west-2:123456789012:topic-224",
      "arn:aws:sns:us-west-2:123456789012:topic-225",
      "arn:aws:sns:us-west-2:123456789012:topic-226",
      "arn:aws:sns:us-west-2:123456789012:topic-227",
      "arn:aws:sns:us-west-2:123456789012:topic-228",
      "arn:aws:sns:us-west-2:123456789012:topic-229",
      "arn:aws:sns:us-west-2:123456789012:topic-23",
      "arn:aws:sns:us-west-2:123456789012:topic-230",
      "arn:aws:sns:us-west-2:123456789012:topic-231",
      "arn:aws:sns:us-west-2:123456789012:topic-232",
    ]
  }
}

resource "aws_iam_policy" "test_2" {
  policy = data.aws_iam_policy_document.test_2.json
}

resource "aws_iam_role_policy_attachment" "test_2" {
  role       = aws_iam_role.test.name
  policy_arn = aws_iam_policy.test_2.arn
}

data "aws_iam_policy_document" "test_3" {
  # Publishes to the topic.
  # Needed by: S0, S1, S10, S100, S101, S102, S103, S104, S105, S106, S107, S108, S109, S11, S110, S111, S112, S113, S114, S115, S116, S117, S118, S119, S12, S120, S121, S122, S123, S124, S125, S126, S127, S128, S129, S13, S130, S131, S132, S133, S134, S135, S136, S137, S138, S139, S14, S140, S141, S142, S143, S144, S145, S146, S147, S148, S149, S15, S150, S151, S152, S153, S154, S155, S156, S157, S158, S159, S16, S160, S161, S162, S163, S164, S165, S166, S167, S168, S169, S17, S170, S171, S172, S173, S174, S175, S176, S177, S178, S179, S18, S180, S181, S182, S183, S184, S185, S186, S187, S188, S189, S19, S190, S191, S192, S193, S194, S195, S196, S197, S198, S199, S2, S20, S200, S201, S202, S203, S204, S205, S206, S207, S208, S209, S21, S210, S211, S212, S213, S214, S215, S216, S217, S218, S219, S22, S220, S221, S222, S223, S224, S225, S226, S227, S228, S229, S23, S230, S231, S232, S233, S234, S235, S236, S237, S238, S239, S24, S240, S241, S242, S243, S244, S245, S246, S247, S248, S249, S25, S250, S251, S252, S253, S254, S255, S256, S257, S258, S259, S26, S260, S261, S262, S263, S264, S265, S266, S267, S268, S269, S27, S270, S271, S272, S273, S274, S275, S276, S277, S278, S279, S28, S280, S281, S282, S283, S284, S285, S286, S287, S288, S289, S29, S290, S291, S292, S293, S294, S295, S296, S297, S298, S299, S3, S30, S31, S32, S33, S34, S35, S36, S37, S38, S39, S4, S40, S41, S42, S43, S44, S45, S46, S47, S48, S49, S5, S50, S51, S52, S53, S54, S55, S56, S57, S58, S59, S6, S60, S61, S62, S63, S64, S65, S66, S67, S68, S69, S7, S70, S71, S72, S73, S74, S75, S76, S77, S78, S79, S8, S80, S81, S82, S83, S84, S85, S86, S87, S88, S89, S9, S90, S91, S92, S93, S94, S95, S96, S97, S98, S99
  statement {
    sid = "PublishToTopicsBA"

    actions = [
      "sns:Publish",
    ]

    resources = [
      "arn:aws:sns:us-west-2:123456789012:topic-233",
      "arn:aws:sns:us-west-2:123456789012:topic-234",
      "arn:aws:sns:us-west-2:123456789012:topic-235",
      "arn:aws:sns:us-west-2:123456789012:topic-236",
      "arn:aws:sns:us-west-2:123456789012:topic-237",
      "arn:aws:sns:us-west-2:123456789012:topic-238",
      "arn:aws:sns:us-west-2:123456789012:topic-239",
      "arn:aws:sns:us-west-2:123456789012:topic-24",
      "arn:aws:sns:us-west-2:123456789012:topic-240",
      "arn:aws:sns:us-west-2:123456789012:topic-241",
      "arn:aws:sns:us-west-2:123456789012:topic-242",
      "arn:aws:sns:us-west-2:123456789012:topic-243",
      "arn:aws:sns:us-west-2:123456789012:topic-244",
      "arn:aws:sns:us-west-2:123456789012:topic-245",
      "arn:aws:sns:us-west-2:123456789012:topic-246",
      "arn:aws:sns:us-west-2:123456789012:topic-247",
      "arn:aws:sns:us-west-2:123456789012:topic-248",
      "arn:aws:sns:us-west-2:123456789012:topic-249",
      "arn:aws:sns:us-west-2:123456789012:topic-25",
      "arn:aws:sns:us-west-2:123456789012:topic-250",
      "arn:aws:sns:us-west-2:123456789012:topic-251",
      "arn:aws:sns:us-west-2:123456789012:topic-252",
      "arn:aws:sns:us-west-2:123456789012:topic-253",
      "arn:aws:sns:us-west-2:123456789012:topic-254",
      "arn:aws:sns:us-west-2:123456789012:topic-255",
      "arn:aws:sns:us-west-2:123456789012:topic-256",
      "arn:aws:sns:us-west-2:123456789012:topic-257",
      "arn:aws:sns:us-west-2:123456789012:topic-258",
      "arn:aws:sns:us-west-2:123456789012:topic-259",
      "arn:aws:sns:us-west-2:123456789012:topic-26",
      "arn:aws:sns:us-west-2:123456789012:topic-260",
      "arn:aws:sns:us-west-2:123456789012:topic-261",
      "arn:aws:sns:us-west-2:123456789012:topic-262",
      "arn:aws:sns:us-west-2:123456789012:topic-263",
      "arn:aws:sns:us-west-2:123456789012:topic-264",
      "arn:aws:sns:us-west-2:123456789012:topic-265",
      "arn:aws:sns:us-west-2:123456789012:topic-266",
      "arn:aws:sns:us-west-2:123456789012:topic-267",
      "arn:aws:sns:us-west-2:123456789012:topic-268",
      "arn:aws:sns:us-west-2:123456789012:topic-269",
      "arn:aws:sns:us-west-2:123456789012:topic-27",
      "arn:aws:sns:us-west-2:123456789012:topic-270",
      "arn:aws:sns:us-west-2:123456789012:topic-271",
      "arn:aws:sns:us-west-2:123456789012:topic-272",
      "arn:aws:sns:us-west-2:123456789012:topic-273",
      "arn:aws:sns:us-west-2:123456789012:topic-274",
      "arn:aws:sns:us-west-2:123456789012:topic-275",
      "arn:aws:sns:us-west-2:123456789012:topic-276",
      "arn:aws:sns:us-west-2:123456789012:topic-277",
      "arn:aws:sns:us-west-2:123456789012:topic-278",
      "arn:aws:sns:us-west-2:123456789012:topic-279",
      "arn:aws:sns:us-west-2:123456789012:topic-28",
      "arn:aws:sns:us-west-2:123456789012:topic-280",
      "arn:aws:sns:us-west-2:123456789012:topic-281",
      "arn:aws:sns:us-west-2:123456789012:topic-282",
      "arn:aws:sns:us-west-2:123456789012:topic-283",
      "arn:aws:sns:us-west-2:123456789012:topic-284",
      "arn:aws:sns:us-west-2:123456789012:topic-285",
      "arn:aws:sns:us-west-2:123456789012:topic-286",
      "arn:aws:sns:us-west-2:123456789012:topic-287",
      "arn:aws:sns:us-west-2:123456789012:topic-288",
      "arn:aws:sns:us-west-2:123456789012:topic-289",
      "arn:aws:sns:us-west-2:123456789012:topic-29",
      "arn:aws:sns:us-west-2:123456789012:topic-290",
      "arn:aws:sns:us-west-2:123456789012:topic-291",
      "arn:aws:sns:us-west-2:123456789012:topic-292",
      "arn:aws:sns:us-west-2:123456789012:topic-293",
      "arn:aws:sns:us-west-2:123456789012:topic-294",
      "arn:aws:sns:us-west-2:123456789012:topic-295",
      "arn:aws:sns:us-west-2:123456789012:topic-296",
      "arn:aws:sns:us-west-2:123456789012:topic-297",
      "arn:aws:sns:us-west-2:123456789012:topic-298",
      "arn:aws:sns:us-west-2:123456789012:topic-299",
      "arn:aws:sns:us-west-2:123456789012:topic-3",
      "arn:aws:sns:us-west-2:123456789012:topic-30",
    ]
  }
}

resource "aws_iam_policy" "test_3" {
  policy = data.aws_iam_policy_document.test_3.json
}

resource "aws_iam_role_policy_attachment" "test_3" {
  role       = aws_iam_role.test.name
  policy_arn = aws_iam_policy.test_3.arn
}

data "aws_iam_policy_document" "test_4" {
  # Publishes to the topic.
  # Needed by: S0, S1, S10, S100, S101, S102, S103, S104, S105, S106, S107, S108, S109, S11, S110, S111, S112, S113, S114, S115, S116, S117, S118, S119, S12, S120, S121, S122, S123, S124, S125, S126, S127, S128, S129, S13, S130, S131, S132, S133, S134, S135, S136, S137, S138, S139, S14, S140, S141, S142, S143, S144, S145, S146, S147, S148, S149, S15, S150, S151, S152, S153, S154, S155, S156, S157, S158, S159, S16, S160, S161, S162, S163, S164, S165, S166, S167, S168, S169, S17, S170, S171, S172, S173, S174, S175, S176, S177, S178, S179, S18, S180, S181, S182, S183, S184, S185, S186, S187, S188, S189, S19, S190, S191, S192, S193, S194, S195, S196, S197, S198, S199, S2, S20, S200, S201, S202, S203, S204, S205, S206, S207, S208, S209, S21, S210, S211, S212, S213, S214, S215, S216, S217, S218, S219, S22, S220, S221, S222, S223, S224, S225, S226, S227, S228, S229, S23, S230, S231, S232, S233, S234, S235, S236, S237, S238, S239, S24, S240, S241, S242, S243, S244, S245, S246, S247, S248, S249, S25, S250, S251, S252, S253, S254, S255, S256, S257, S258, S259, S26, S260, S261, S262, S263, S264, S265, S266, S267, S268, S269, S27, S270, S271, S272, S273, S274, S275, S276, S277, S278, S279, S28, S280, S281, S282, S283, S284, S285, S286, S287, S288, S289, S29, S290, S291, S292, S293, S294, S295, S296, S297, S298, S299, S3, S30, S31, S32, S33, S34, S35, S36, S37, S38, S39, S4, S40, S41, S42, S43, S44, S45, S46, S47, S48, S49, S5, S50, S51, S52, S53, S54, S55, S56, S57, S58, S59, S6, S60, S61, S62, S63, S64, S65, S66, S67, S68, S69, S7, S70, S71, S72, S73, S74, S75, S76, S77, S78, S79, S8, S80, S81, S82, S83, S84, S85, S86, S87, S88, S89, S9, S90, S91, S92, S93, S94, S95, S96, S97, S98, S99
  statement {
    sid = "PublishToTopicsBB"

    actions = [
      "sns:Publish",
    ]

    resources = [
      "arn:aws:sns:us-west-2:123456789012:topic-31",
      "arn:aws:sns:us-west-2:123456789012:topic-32",
      "arn:aws:sns:us-west-2:123456789012:topic-33",
      "arn:aws:sns:us-west-2:123456789012:topic-34",
      "arn:aws:sns:us-west-2:123456789012:topic-35",
      "arn:aws:sns:us-west-2:123456789012:topic-36",
      "arn:aws:sns:us-west-2:123456789012:topic-37",
      "arn:aws:sns:us-west-2:123456789012:topic-38",
      "arn:aws:sns:us-west-2:123456789012:topic-39",
      "arn:aws:sns:us-west-2:123456789012:topic-4",
      "arn:aws:sns:us-west-2:123456789012:topic-40",
      "arn:aws:sns:us-west-2:123456789012:topic-41",
      "arn:aws:sns:us-west-2:123456789012:topic-42",
      "arn:aws:sns:us-west-2:123456789012:topic-43",
      "arn:aws:sns:us-west-2:123456789012:topic-44",
      "arn:aws:sns:us-west-2:123456789012:topic-45",
      "arn:aws:sns:us-west-2:123456789012:topic-46",
      "arn:aws:sns:us-west-2:123456789012:topic-47",
      "arn:aws:sns:us-west-2:123456789012:topic-48",
      "arn:aws:sns:us-west-2:123456789012:topic-49",
      "arn:aws:sns:us-west-2:123456789012:topic-5",
      "arn:aws:sns:us-west-2:123456789012:topic-50",
      "arn:aws:sns:us-west-2:123456789012:topic-51",
      "arn:aws:sns:us-west-2:123456789012:topic-52",
      "arn:aws:sns:us-west-2:123456789012:topic-53",
      "arn:aws:sns:us-west-2:123456789012:topic-54",
      "arn:aws:sns:us-west-2:123456789012:topic-55",
      "arn:aws:sns:us-west-2:123456789012:topic-56",
      "arn:aws:sns:us-west-2:123456789012:topic-57",
      "arn:aws:sns:us-west-2:123456789012:topic-58",
      "arn:aws:sns:us-west-2:123456789012:topic-59",
      "arn:aws:sns:us-west-2:123456789012:topic-6",
      "arn:aws:sns:us-west-2:123456789012:topic-60",
      "arn:aws:sns:us-west-2:123456789012:topic-61",
      "arn:aws:sns:us-west-2:123456789012:topic-62",
      "arn:aws:sns:us-west-2:123456789012:topic-63",
      "arn:aws:sns:us-west-2:123456789012:topic-64",
      "arn:aws:sns:us-west-2:123456789012:topic-65",
      "arn:aws:sns:us-west-2:123456789012:topic-66",
      "arn:aws:sns:us-west-2:123456789012:topic-67",
      "arn:aws:sns:us-west-2:123456789012:topic-68",
      "arn:aws:sns:us-west-2:123456789012:topic-69",
      "arn:aws:sns:us-west-2:123456789012:topic-7",
      "arn:aws:sns:us-west-2:123456789012:topic-70",
      "arn:aws:sns:us-west-2:123456789012:topic-71",
      "arn:aws:sns:us-west-2:123456789012:topic-72",
      "arn:aws:sns:us-west-2:123456789012:topic-73",
      "arn:aws:sns:us-west-2:123456789012:topic-74",
      "arn:aws:sns:us-west-2:123456789012:topic-75",
      "arn:aws:sns:us-west-2:123456789012:topic-76",
      "arn:aws:sns:us-west-2:123456789012:topic-77",
      "arn:aws:sns:us-west-2:123456789012:topic-78",
      "arn:aws:sns:us-west-2:123456789012:topic-79",
      "arn:aws:sns:us-west-2:123456789012:topic-8",
      "arn:aws:sns:us-west-2:123456789012:topic-80",
      "arn:aws:sns:us-west-2:123456789012:topic-81",
      "arn:aws:sns:us-west-2:123456789012:topic-82",
      "arn:aws:sns:us-west-2:123456789012:topic-83",
      "arn:aws:sns:us-west-2:123456789012:topic-84",
      "arn:aws:sns:us-west-2:123456789012:topic-85",
      "arn:aws:sns:us-west-2:123456789012:topic-86",
      "arn:aws:sns:us-west-2:123456789012:topic-87",
      "arn:aws:sns:us-west-2:123456789012:topic-88",
      "arn:aws:sns:us-west-2:123456789012:topic-89",
      "arn:aws:sns:us-west-2:123456789012:topic-9",
      "arn:aws:sns:us-west-2:123456789012:topic-90",
      "arn:aws:sns:us-west-2:123456789012:topic-91",
      "arn:aws:sns:us-west-2:123456789012:topic-92",
      "arn:aws:sns:us-west-2:123456789012:topic-93",
      "arn:aws:sns:us-west-2:123456789012:topic-94",
      "arn:aws:sns:us-west-2:123456789012:topic-95",
      "arn:aws:sns:us-west-2:123456789012:topic-96",
      "arn:aws:sns:us-west-2:123456789012:topic-97",
      "arn:aws:sns:us-west-2:123456789012:topic-98",
      "arn:aws:sns:us-west-2:123456789012:topic-99",
    ]
  }
}

resource "aws_iam_policy" "test_4" {
  policy = data.aws_iam_policy_document.test_4.json
}

resource "aws_iam_role_policy_attachment" "test_4" {
  role       = aws_iam_role.test.name
  policy_arn = aws_iam_policy.test_4.arn
}

output "test_role_arn" {
  description = "ARN of the role"
  value       = aws_iam_role.test.arn
}
