/** GET /producer/alerts, and the answer to changing it: how a member is told of what comes in at their desks. */
export interface DeskAlertsAnswer {
  alerts: {
    mail: boolean;
    /** By text message or Zalo. */
    sms: boolean;
    email: string;
    /** As people read it; null: there is none to send a text message to. */
    phone: string | null;
    /** What a browser subscribes with; null where this shop sends no alerts to phones. */
    push_key: string | null;
  };
}

/** POST /producer/alerts — 422 on `sms`: `no_phone`. */
export interface DeskAlertsBody {
  mail: boolean;
  sms: boolean;
  locale: "vi" | "en";
}

/** POST /producer/alerts/device — the browser that this is sent from; 409 `no_push`, 422 on `endpoint`: `not_an_endpoint`. */
export type DeskDeviceBody =
  | { intent: "on"; endpoint: string; keys: { p256dh: string; auth: string }; locale: "vi" | "en" }
  | { intent: "off" | "known"; endpoint: string };

export interface DeskDeviceAnswer {
  /** Whether this sign-in has alerts on that browser. */
  on: boolean;
}
