/** Runs on the pages of the preview: loads the page anew when the server has another version of it than this one. */
export function reloadOnNewVersion(script: URL, events: EventTarget, reload: () => void): void {
  const shown = script.searchParams.get("version");
  events.addEventListener("message", (event) => {
    if (event instanceof MessageEvent && event.data !== shown) reload();
  });
}
