// Runs `npm start` as a user would, and tells when the portal answers.
import { spawn } from "node:child_process";

/** Starts the portal with this environment; resolves to a way to stop it, which resolves to its exit status. */
export const startPortal = (env) =>
  new Promise((resolve, reject) => {
    const child = spawn("node", ["deploy/start.mjs"], { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise((told) => child.once("exit", told));
    const stop = () => {
      child.kill("SIGTERM");
      return ended;
    };
    let output = "";
    const hear = (chunk) => {
      output += chunk;
      if (output.includes("Stop it with Ctrl-C")) resolve({ stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(Object.assign(new Error(`npm start ended with ${code}`), { output })));
  });
