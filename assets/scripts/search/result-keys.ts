/**
 * Lets ↓ and ↑ move through the results and Esc return to the field; in the field, Esc empties it. Keys meant for an
 * input method are left to it.
 */
export function walkResults(field: HTMLInputElement, list: HTMLElement, empty: () => void): void {
  const links = (): readonly HTMLElement[] => [...list.querySelectorAll("a")];
  field.addEventListener("keydown", (event) => {
    if (isForInputMethod(event)) return;
    if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      empty();
    } else if (event.key === "ArrowDown") {
      const [first] = links();
      if (first === undefined) return;
      event.preventDefault();
      first.focus();
    }
  });
  list.addEventListener("keydown", (event) => {
    const all = links();
    const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    if (at === -1 || isForInputMethod(event)) return;
    const next = {
      ArrowDown: all[Math.min(at + 1, all.length - 1)],
      ArrowUp: at === 0 ? field : all[at - 1],
      Escape: field,
      Home: all[0],
      End: all.at(-1),
    };
    if (!isKeyOf(next, event.key)) return;
    event.preventDefault();
    next[event.key]?.focus();
  });
}

function isKeyOf<Keys extends object>(object: Keys, key: PropertyKey): key is keyof Keys {
  return Object.hasOwn(object, key);
}

/**
 * While Hangul is being composed, Enter, Esc and the arrows belong to the input method. Older browsers report key code
 * 229.
 */
function isForInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey;
}
