/**
 * Records of a CSV text that comes in pieces (RFC 4180): fields in quotes may hold delimiters, line
 * ends and doubled quotes. A backslash takes the next character as it is, and is dropped. A line
 * without any character is no record.
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
 */
export function* csvRecords(
  pieces: Iterable<string>,
  delimiter: string,
): Generator<string[], void, void> {
  const reader = new CsvReader(delimiter);
  for (const piece of pieces) {
    for (const character of piece) {
      const record = reader.take(character);
      if (record !== undefined) yield record;
    }
  }
  const last = reader.end();
  if (last !== undefined) yield last;
}

class CsvReader {
  readonly #delimiter: string;
  #record: string[] = [];
  #field = '';
  #quoted = false;
  #closed = false;
  #escaped = false;
  #empty = true;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Gives a record when this character ends one. */
  take(character: string): string[] | undefined {
    if (this.#escaped || character === '\\') {
      this.#takeEscaped(character);
      return undefined;
    }
    if (this.#quoted) {
      this.#takeQuoted(character);
      return undefined;
    }
    if (character === '\n') return this.end();
    if (character === '\r') return undefined;
    this.#empty = false;
    if (character === this.#delimiter) this.#endField();
    else if (character === '"' && (this.#field === '' || this.#closed)) this.#openQuote();
    else this.#field += character;
    return undefined;
  }

  /** The record that is open, if there is one. */
  end(): string[] | undefined {
    if (this.#empty) return undefined;
    this.#endField();
    const record = this.#record;
    this.#record = [];
    this.#empty = true;
    this.#quoted = false;
    return record;
  }

  #takeEscaped(character: string): void {
    this.#empty = false;
    if (this.#escaped) this.#field += character;
    this.#escaped = !this.#escaped;
  }

  #takeQuoted(character: string): void {
    if (character !== '"') {
      this.#field += character;
      return;
    }
    this.#quoted = false;
    this.#closed = true;
  }

  /** A quote right after a closed one was a doubled quote. */
  #openQuote(): void {
    if (this.#closed) this.#field += '"';
    this.#quoted = true;
    this.#closed = false;
  }

  #endField(): void {
    this.#record.push(this.#field);
    this.#field = '';
    this.#closed = false;
  }
}
