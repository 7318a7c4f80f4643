"""Asks moto's IAM engine, for each request on stdin, whether its policy allows it."""

import json
import sys

from moto.iam.access_control import IAMPolicy, PermissionResult


def decide(statement, request):
    policy = IAMPolicy({"policy_document": json.dumps({"Statement": [statement]})})
    return policy.is_action_permitted(
        request["action"],
        resource=request["resource"],
        incoming_condition_values=request["context"],
    )


def allows(request):
    # One statement after the other: where a condition of an Allow does not hold, moto denies the
    # whole policy, while for AWS the statement then says nothing. None here has the effect Deny.
    decisions = [decide(each, request) for each in request["policy"]["Statement"]]
    return PermissionResult.PERMITTED in decisions


json.dump([allows(request) for request in json.load(sys.stdin)], sys.stdout)
