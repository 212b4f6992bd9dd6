/** Milliseconds for which “copied” is shown: long enough to read or hear. */
const saidFor = 2500;

/** Says on a button, and to screen readers, what came of pressing it; then the button says what it does again. */
export type SayBriefly = (button: HTMLElement, said: string) => void;

/** Adds the place where screen readers hear what came of pressing a button; all buttons of a kind share one. */
export function brieflySaid(page: Document): SayBriefly {
  const status = page.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  page.querySelector("main")?.append(status);
  const names = new Map<HTMLElement, string | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (button, said) => {
    if (!names.has(button)) names.set(button, button.textContent);
    button.textContent = said;
    status.textContent = said;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const [one, name] of names) one.textContent = name;
      names.clear();
      status.textContent = "";
    }, saidFor);
  };
}
