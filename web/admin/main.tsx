import { draw } from '../office/shell/draw.js';
import { App } from './app.js';

draw(<App />);
