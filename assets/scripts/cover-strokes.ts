/** Lets a keyboard, as a pointer does by resting there, lift the cover from one stroke at a time: covered strokes can be reached. */
export function startCovering(page: Document): void {
  const cover = page.querySelector<HTMLInputElement>(".cover");
  if (cover === null) return;
  const reach = (): void => {
    for (const stroke of page.querySelectorAll(".clipping mark")) {
      if (cover.checked) stroke.setAttribute("tabindex", "0");
      else stroke.removeAttribute("tabindex");
    }
  };
  cover.addEventListener("change", reach);
  reach();
}
