/**
 * Imports a module that is known only when the program runs. The launcher (bin/bundle.mjs) keeps this in a file of its
 * own, which Node loads itself: code that V8 compiled before and has kept cannot import anything.
 */
export function importModule(address: string): Promise<unknown> {
  return import(address);
}
