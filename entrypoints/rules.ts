import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { call } from '../utils/protocol/call.ts';
import { createRules } from '../utils/scan/create-rules.ts';
import { leaveRules } from '../utils/scan/page-rules.ts';

// Comes before the scout, on hosts where keys are written in an unusual way. One that an earlier edition left can ask nobody.
export default defineUnlistedScript(() => leaveRules(createRules(call)));
