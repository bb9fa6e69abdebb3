import { run } from "graphile-worker";

import { env } from "../lib/env";
import { taskList } from "../lib/outbox";

// Sends what the outbox holds, until told to stop.
const runner = await run({ connectionString: env.DATABASE_URL, taskList, concurrency: 4, crontab: "" });
await runner.promise;
