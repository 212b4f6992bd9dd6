/** A pattern for attribute values that delegates to a function, because the sanitiser only accepts patterns. */
export class JudgedValue extends RegExp {
  readonly #judge: (value: string) => boolean;

  constructor(judge: (value: string) => boolean) {
    super("");
    this.#judge = judge;
  }

  override test(value: string): boolean {
    return this.#judge(value);
  }
}
