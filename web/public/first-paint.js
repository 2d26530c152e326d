// Blocking on purpose: language, direction and colours are set before anything is painted, so that nothing
// flips in front of the reader. The policy of the page forbids inline scripts, hence a file of its own.
// The two keys are those of src/messages/languages.ts and src/theme.ts.
(function () {
  var stored = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var root = document.documentElement;
  var language = stored('isnad.language');
  if (language !== 'ar' && language !== 'en') {
    language = /^ar\b/i.test(navigator.language || '') ? 'ar' : 'en';
  }
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';

  var scheme = stored('isnad.colours');
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.setAttribute('data-mantine-color-scheme', scheme);
})();
