// Old words only in this file: see start.mjs.
var LEAST = [20, 19];

/** Says what to do and sets the exit code when this Node is too old. */
export function nodeIsRecent() {
  var parts = process.versions.node.split(".").map(Number);
  var recent = parts[0] > LEAST[0] || (parts[0] === LEAST[0] && parts[1] >= LEAST[1]);
  if (!recent) {
    console.error(
      "\n✗ This is Node " +
        process.versions.node +
        ", and the shop needs Node 20.19 or later." +
        "\n  Install a newer one from https://nodejs.org and run the command again." +
        "\n  Node đang dùng là " +
        process.versions.node +
        ", cần Node 20.19 trở lên: cài bản mới từ https://nodejs.org rồi chạy lại.\n",
    );
    process.exitCode = 1;
  }
  return recent;
}
