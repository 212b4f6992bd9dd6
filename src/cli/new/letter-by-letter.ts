import { Transform, type TransformCallback } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** A terminal as far as its input needs it. */
export type RawTerminal = Pick<NodeJS.ReadStream, "setRawMode">;

/** What some keys and pasted line breaks send, and what questions know them as: Ctrl+C for Ctrl+D, and Enter. */
const knownAs: ReadonlyMap<string, string> = new Map([
  ["\u0004", "\u0003"],
  ["\n", "\r"],
]);

/**
 * What is typed in a terminal, one letter at a time. Of several at once, as when something is pasted, Node's line
 * editor puts all but the last at the end of the line, wherever the cursor is.
 */
export class LetterByLetter extends Transform {
  readonly isTTY = true;
  readonly #terminal: RawTerminal;
  readonly #decoder = new StringDecoder("utf8");

  constructor(terminal: RawTerminal) {
    super({ readableObjectMode: true });
    this.#terminal = terminal;
  }

  setRawMode(isRaw: boolean): this {
    this.#terminal.setRawMode(isRaw);
    return this;
  }

  override _transform(typed: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    for (const letter of this.#decoder.write(typed)) this.push(knownAs.get(letter) ?? letter);
    done();
  }
}
