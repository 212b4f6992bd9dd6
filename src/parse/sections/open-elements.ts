/** The open elements of raw HTML, each with what is known of it; an unclosed one ends with the one around it. */
export class OpenElements<Known> {
  readonly #open: { readonly name: string; readonly known: Known }[] = [];
  readonly #counts = new Map<string, number>();

  begin(name: string, known: Known): void {
    this.#open.push({ name, known });
    this.#count(name, 1);
  }

  /** Ends the innermost element of a name, if one is open: what is known of it comes last, behind those within it. */
  end(name: string): readonly Known[] {
    const ended: Known[] = [];
    if ((this.#counts.get(name) ?? 0) === 0) return ended;
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.#count(last.name, -1);
      ended.push(last.known);
      if (last.name === name) break;
    }
    return ended;
  }

  /** How many are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** What is known of the one at a depth: -1 is the innermost. */
  at(depth: number): Known | undefined {
    return this.#open.at(depth)?.known;
  }

  #count(name: string, more: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + more);
  }
}
