// At the way in nobody is signed in: no guest's name stays on the device. What waits to be sent does.
import { forgetLists } from "./memory.js";

forgetLists({ all: true });
