/** Whether a name is the file of an Obsidian canvas, a board that only Obsidian shows; a `#place` may follow. */
export function isCanvasName(name: string): boolean {
  return /\.canvas(?:#.*)?$/iu.test(name.trim());
}
