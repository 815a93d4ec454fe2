import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Node keeps the modules that it has compiled for this user, so that the program starts faster afterwards. */
export const compileCache = { NODE_COMPILE_CACHE: join(homedir(), '.cache', 'askshot', 'modules') };
