const { renameSync, writeFileSync } = require("node:fs");

// Loaded into a server that is measured (see heap.mjs): it tells what is alive in it when it is asked to.
process.on("SIGUSR2", () => {
  // What only finalisers held on to is taken in the second round.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  const file = process.env.BENCH_HEAP_FILE;
  writeFileSync(`${file}.new`, JSON.stringify({ heapUsed, external }));
  renameSync(`${file}.new`, file);
});
