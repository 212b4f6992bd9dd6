const names = /^(?:결론|질문|질문과 ?답변?|q&a|questions?|summary|tl;?dr|(?:key )?takeaways?)$/iu;

/** Whether any text may have a section of this name, whatever it is about. */
export function isAnybodysName(name: string): boolean {
  return names.test(name);
}
