import { sealOf } from "../installation/installation-secret.ts";
import { columnsOf, type PackedPost, type PackHead } from "./pack.ts";

/** Posts as bytes, which are valid until the writer's next pack. */
export interface GatheredPack {
  readonly head: PackHead;
  /** All first pieces, all second ones, and so on. */
  readonly columns: readonly Uint8Array[];
  /** The columns, one after the other. */
  readonly bytes: Uint8Array;
}

/** Writes packs one after the other in the same memory: thousands of small buffers would outlast the writing. */
export class PackWriter {
  #bytes = Buffer.alloc(0);
  #length = 0;

  /** The parts of a pack's file, in order. They are valid until the next pack. */
  write(key: string, posts: readonly PackedPost[]): readonly Uint8Array[] {
    const { head, bytes } = this.gather(posts);
    const line = Buffer.from(`${JSON.stringify(head)}\n`);
    return [Buffer.from(`${sealOf(key, line, bytes)}\n`), line, bytes];
  }

  gather(posts: readonly PackedPost[]): GatheredPack {
    this.#length = 0;
    const packed = posts.map(({ path, version, pieces }) => ({ path, version, pieces: pieces() }));
    const ends = [0];
    for (let column = 0; column < columnsOf(packed.map(({ pieces }) => pieces)); column += 1) {
      for (const { pieces } of packed) {
        const piece = pieces[column];
        if (piece !== undefined) this.#append(piece);
      }
      ends.push(this.#length);
    }
    const head: PackHead = {
      posts: packed.map(({ path, version, pieces }) => [path, version, pieces.map(({ length }) => length)]),
    };
    const columns = ends.slice(1).map((end, column) => this.#bytes.subarray(ends[column], end));
    return { head, columns, bytes: this.#bytes.subarray(0, this.#length) };
  }

  #append(piece: Uint8Array): void {
    const end = this.#length + piece.length;
    if (end > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * end);
    this.#bytes.set(piece, this.#length);
    this.#length = end;
  }
}
