// Lets Node 20 run TypeScript files directly, for the tests of pure modules.
import { register } from 'node:module';

register('./strip-types.mjs', import.meta.url);
