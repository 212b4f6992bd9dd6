/** Opens a dialog over its page, and marks whether that scrolls: only then it keeps the place of its scrollbar. */
export function showOver(dialog: HTMLDialogElement): void {
  const { scrollHeight, clientHeight } = dialog.ownerDocument.documentElement;
  dialog.classList.toggle("over-long", scrollHeight > clientHeight);
  dialog.showModal();
}
