/** Makes covered highlights focusable, so that a keyboard can uncover them one at a time, as a pointer does. */
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
