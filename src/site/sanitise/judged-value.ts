/** A pattern for the values of an attribute whose answer is that of a function: the sanitiser asks patterns alone. */
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
