import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { dataAreAnothers, diskIsFull, Trouble } from "./trouble.mjs";

const MB = 1_000_000;

/** The folder of the data is there, is a folder, and may be written to. */
export function prepareDataFolder(settings) {
  const { data } = settings;
  if (existsSync(data) && !statSync(data).isDirectory()) {
    throw new Trouble({
      en: `${data} is a file, and the shop wants to keep its data in a folder of that name.`,
      tryEn: "Move the file away, or name another folder: DATA_DIR=/some/folder npm start",
      vi: `${data} là một tệp, trong khi cửa hàng cần thư mục tên đó: hãy dời tệp hoặc đặt DATA_DIR khác.`,
    });
  }
  for (const folder of [data, settings.logs, settings.run, settings.files, settings.cache]) {
    mkdirSync(folder, { recursive: true });
    try {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch {
      throw dataAreAnothers(folder);
    }
  }
}

export function checkSpace(settings, { installing, firstTime }) {
  const needed = installing ? 2500 : firstTime ? 600 : 150;
  const { bavail, bsize } = statfsSync(settings.data);
  const free = Math.floor((bavail * bsize) / MB);
  if (free >= needed) return;
  const full = diskIsFull(path.dirname(settings.data));
  throw new Trouble({
    en: `Only ${free} MB are free on the disk that holds ${settings.data}, and ${needed} MB are needed.`,
    tryEn: full.advice,
    vi: `Ổ đĩa chứa ${settings.data} chỉ còn ${free} MB, cần ${needed} MB: hãy giải phóng dung lượng rồi chạy lại.`,
  });
}

export async function checkPorts(settings, command) {
  const wanted = [
    ["PORT", settings.port, "the storefront"],
    ["BACKEND_PORT", settings.backendPort, "the backend"],
  ];
  if (settings.port === settings.backendPort) {
    throw new Trouble({
      en: `PORT and BACKEND_PORT are both ${settings.port}.`,
      tryEn: `Give them different numbers, for example BACKEND_PORT=${settings.port + 1} ${command}`,
      vi: `PORT và BACKEND_PORT cùng là ${settings.port}: hãy đặt hai số khác nhau.`,
    });
  }
  for (const [name, port, who] of wanted) {
    const reason = await whyNotFree(port);
    if (!reason) continue;
    const other = `${name}=${port + 100} ${command}`;
    throw new Trouble({
      en:
        reason === "EACCES"
          ? `Port ${port} is not open to this user.`
          : `Port ${port}, where ${who} should be, is taken by another program.`,
      tryEn: `Stop that program, or choose another port: ${other}`,
      vi: `Cổng ${port} đang bị chương trình khác dùng: hãy dừng nó, hoặc chọn cổng khác: ${other}`,
    });
  }
}

async function whyNotFree(port) {
  for (const host of ["::", "0.0.0.0", "127.0.0.1"]) {
    const reason = await new Promise((resolve) => {
      const probe = createServer();
      probe.once("error", (error) => resolve(error.code));
      probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
    });
    if (reason === "EADDRINUSE" || reason === "EACCES") return reason;
  }
  return null;
}

/** Nothing has been kept yet, so that the first start has everything to make. */
export function isFirstStart({ postgres, databaseUrl }) {
  return !databaseUrl && !existsSync(path.join(postgres, "PG_VERSION"));
}
