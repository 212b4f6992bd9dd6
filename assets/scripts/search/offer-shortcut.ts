import { isShortcutOn, setShortcut } from "../search-shortcut.ts";

/** Shows the keyboard shortcuts, and lets readers turn off the one that works on every page (WCAG 2.2, 2.1.4). */
export function offerShortcut(help: HTMLElement): void {
  const choice = help.querySelector<HTMLInputElement>("input");
  if (choice === null) return;
  choice.checked = isShortcutOn();
  choice.addEventListener("change", () => setShortcut(choice.checked));
  help.hidden = false;
}
