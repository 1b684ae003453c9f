import { quieterLevel } from "../log-level";

describe("the log of a production server", () => {
  it("holds no requests, and so no visitor's address, unless somebody asks for them", () => {
    expect(quieterLevel({ NODE_ENV: "production" })).toBe("info");
    expect(quieterLevel({ NODE_ENV: "production", LOG_LEVEL: "http" })).toBeNull();
    expect(quieterLevel({ NODE_ENV: "development" })).toBeNull();
  });
});
