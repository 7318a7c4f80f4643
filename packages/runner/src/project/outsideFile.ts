import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { type ProjectFinding, projectDiagnostic, projectRules } from './projectRules.ts';

/** A file or folder that a project file or a template names, and that the shell may not read. */
export interface OutsideFile extends Pick<ProjectFinding, 'pointer' | 'range'> {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

export function outsideFile({ path, kind, ...place }: OutsideFile): Diagnostic {
  return projectDiagnostic(projectRules.outsideFile, {
    message: `${path} lies outside of the checkout, so it is not read: reports quote what they read.`,
    help: `Move the ${kind} into the repository, and correct the path.`,
    ...place,
  });
}
