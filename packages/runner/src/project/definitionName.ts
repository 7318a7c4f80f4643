const extensions = /(\.asl)?\.(json|ya?ml)$/i;

/**
 * The name of a workflow whose file nobody named: the file's, without folder and extensions.
 *
 * @example
 * definitionName('workflows/train.asl.yaml'); // 'train'
 */
export function definitionName(path: string): string {
  return baseName(path).replace(extensions, '');
}

/**
 * A file beside a definition that belongs to it by name.
 *
 * @example
 * siblingPath('workflows/train.asl.yaml', 'mocks'); // 'workflows/train.mocks.json'
 */
export function siblingPath(path: string, kind: 'input' | 'mocks'): string {
  const folder = path.slice(0, path.length - baseName(path).length);
  return `${folder}${definitionName(path)}.${kind}.json`;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
