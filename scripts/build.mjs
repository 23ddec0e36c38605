// npm run build: compiles the server and the web pages into dist/.
import { buildAll } from './build/build.mjs';

try {
  await buildAll();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
