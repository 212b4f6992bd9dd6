/** Runs on the preview's pages: reloads a page when the server has a new version of it. */
export function reloadOnNewVersion(script: URL, events: EventTarget, reload: () => void): void {
  const shown = script.searchParams.get("version");
  events.addEventListener("message", (event) => {
    if (event instanceof MessageEvent && event.data !== shown) reload();
  });
}
