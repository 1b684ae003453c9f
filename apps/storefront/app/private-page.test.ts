import { expect, it } from "vitest";
import { privateAndAgain } from "./private-page";

it.each([
  ["4;url=/orders/purch_1?card=back&look=1", { Refresh: "4;url=/orders/purch_1?card=back&look=1" }],
  [null, {}],
])(
  "a page about one person is kept by no cache, and looked at again where its loader says so: %s",
  (again, also) => {
    const loaderHeaders = new Headers({ "Cache-Control": "public", ...(again ? { Refresh: again } : {}) });
    expect(privateAndAgain({ loaderHeaders })).toEqual({ "Cache-Control": "private, no-store", ...also });
  },
);
