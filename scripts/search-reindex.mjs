// Old words only in this file: an old Node must be able to read it far enough to say that it is too old.
import { nodeIsRecent } from "./launch/node-version.mjs";

if (nodeIsRecent()) {
  import("./launch/reindexing.mjs").then((reindexing) => {
    reindexing.main();
  });
}
