import { reloadOnNewBuild } from "./live-reload.ts";

const script = new URL(import.meta.url);
// The browser connects again by itself when the server was away, and is told which build it shows.
reloadOnNewBuild(script, new EventSource(new URL("events", script)), () => location.reload());
