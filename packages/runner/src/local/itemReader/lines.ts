/** Lines of a text that comes in pieces, without their ends; the last line may lack one. */
export function* linesOf(pieces: Iterable<string>): Generator<string, void, void> {
  let rest = '';
  for (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      yield withoutReturn(rest + piece.slice(start, end));
      rest = '';
      start = end + 1;
    }
    rest += piece.slice(start);
  }
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
