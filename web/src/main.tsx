import './styles/mantine.css';
import './styles/faces.css';
import './styles/tokens.css';
import './styles/type.css';
import './styles/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { currentLanguage } from './messages/languages.js';
import { loadMessages } from './messages/words.js';

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no #root');
  const language = currentLanguage();
  const messages = await loadMessages(language);
  createRoot(place).render(<App language={language} messages={messages} />);
}

void start();
