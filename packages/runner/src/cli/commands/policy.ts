import { renderPolicy } from '@sfn-sagemaker/iam-templates';
import { buildReport } from '../../report/buildReport.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport, writeResult } from '../printReport.ts';
import { placement } from './placement.ts';
import { chosenEnvironment, usableProject } from './projectOptions.ts';
