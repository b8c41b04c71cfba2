const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Fields longer than this go to the decoder at once; below it, building the text by hand is faster. */
const SHORT_FIELD = 12;

/**
 * The fields of one record: where each lies in its bytes, without quotation marks. One instance is filled
 * again for every record; `copy` keeps one.
 */
export class Fields {
  bytes: Uint8Array = new Uint8Array(0);
  count = 0;
  /** Line ends inside quoted fields: the record covers that many more lines. */
  innerLines = 0;
  /** 1-based number of the first field with a quotation mark where none may be; 0: none. */
  misquoted = 0;
  starts: Uint32Array = new Uint32Array(16);
  ends: Uint32Array = new Uint32Array(16);
  quoted: Uint8Array = new Uint8Array(16);

  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.count = 0;
    this.innerLines = 0;
    this.misquoted = 0;
  }

  add(start: number, end: number, quoted: boolean): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.quoted[this.count] = quoted ? 1 : 0;
    this.count++;
  }

  isEmpty(field: number): boolean {
    return this.starts[field] === this.ends[field];
  }

  /** The text of a field; the bytes have been found to be UTF-8. */
  text(field: number): string {
    const start = this.starts[field] as number;
    const end = this.ends[field] as number;
    const text = textOf(this.bytes, start, end);
    return this.quoted[field] === 1 && text.includes('"') ? text.replaceAll('""', '"') : text;
  }

  texts(): string[] {
    return Array.from({ length: this.count }, (_, field) => this.text(field));
  }

  /** The same fields on bytes of their own. */
  copy(): Fields {
    const copy = new Fields();
    const from = this.starts[0] ?? 0;
    const to = this.ends[this.count - 1] ?? from;
    copy.begin(this.bytes.slice(from, to));
    copy.innerLines = this.innerLines;
    copy.misquoted = this.misquoted;
    for (let field = 0; field < this.count; field++) {
      copy.add(
        (this.starts[field] as number) - from,
        (this.ends[field] as number) - from,
        this.quoted[field] === 1,
      );
    }
    return copy;
  }

  #grow(): void {
    const capacity = this.starts.length * 2;
    const widen = (column: Uint32Array): Uint32Array => {
      const wider = new Uint32Array(capacity);
      wider.set(column);
      return wider;
    };
    this.starts = widen(this.starts);
    this.ends = widen(this.ends);
    const quoted = new Uint8Array(capacity);
    quoted.set(this.quoted);
    this.quoted = quoted;
  }
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT_FIELD) return utf8.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return utf8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
