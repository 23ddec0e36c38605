import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { session } from './here.js';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
void session.look();
