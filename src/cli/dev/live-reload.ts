/** Runs on the pages of the preview: loads the page anew when the server shows another build than the one this page came from. */
export function reloadOnNewBuild(script: URL, events: EventTarget, reload: () => void): void {
  const shown = script.searchParams.get("build");
  events.addEventListener("message", (event) => {
    if (event instanceof MessageEvent && event.data !== shown) reload();
  });
}
