import { createBrowserRouter, Navigate } from 'react-router';
import { SignedIn } from './session/signed-in.js';
import { PageFailure } from './shell/page-failure.js';

/** The screens. Each is a file of its own, fetched when it is first opened. */
export function createRouter() {
  return createBrowserRouter([
    {
      errorElement: <PageFailure />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/sign-in',
          lazy: async () => ({ Component: (await import('./session/sign-in-page.js')).SignInPage }),
        },
        {
          path: '/invitation',
          lazy: async () => ({ Component: (await import('./session/link-page.js')).InvitationPage }),
        },
        {
          path: '/password-reset',
          lazy: async () => ({ Component: (await import('./session/link-page.js')).PasswordResetPage }),
        },
        {
          path: '/',
          element: <SignedIn />,
          children: [
            { index: true, element: <Navigate to="/contradictions" replace /> },
            {
              errorElement: <PageFailure />,
              children: [
                {
                  path: 'contradictions',
                  lazy: async () => ({
                    Component: (await import('./contradictions/contradictions-page.js')).ContradictionsPage,
                  }),
                },
                {
                  path: 'queue',
                  lazy: async () => ({ Component: (await import('./queue/queue-page.js')).QueuePage }),
                },
                {
                  path: 'claims',
                  lazy: async () => ({ Component: (await import('./claims/claims-page.js')).ClaimsPage }),
                },
                {
                  path: 'claims/:id',
                  lazy: async () => ({ Component: (await import('./claims/claim-page.js')).ClaimPage }),
                },
                {
                  path: 'documents',
                  lazy: async () => ({
                    Component: (await import('./documents/documents-page.js')).DocumentsPage,
                  }),
                },
                {
                  path: 'documents/:id',
                  lazy: async () => ({
                    Component: (await import('./documents/document-page.js')).DocumentPage,
                  }),
                },
                {
                  path: 'sources',
                  lazy: async () => ({ Component: (await import('./sources/sources-page.js')).SourcesPage }),
                },
                {
                  path: 'account',
                  lazy: async () => ({ Component: (await import('./account/account-page.js')).AccountPage }),
                },
                {
                  path: 'desk',
                  lazy: async () => ({ Component: (await import('./desk/desk-pages.js')).DeskPages }),
                  children: [
                    {
                      index: true,
                      lazy: async () => ({ Component: (await import('./desk/desk-pages.js')).DeskStart }),
                    },
                    {
                      path: 'people',
                      lazy: async () => ({
                        Component: (await import('./desk/people/people-page.js')).PeoplePage,
                      }),
                    },
                    {
                      path: 'agreement',
                      lazy: async () => ({
                        Component: (await import('./desk/agreement/agreement-page.js')).AgreementPage,
                      }),
                    },
                    {
                      path: 'settings',
                      lazy: async () => ({
                        Component: (await import('./desk/settings/settings-page.js')).SettingsPage,
                      }),
                    },
                    {
                      path: 'scales',
                      lazy: async () => ({
                        Component: (await import('./desk/scales/scales-page.js')).ScalesPage,
                      }),
                    },
                    {
                      path: 'jobs',
                      lazy: async () => ({ Component: (await import('./desk/jobs/jobs-page.js')).JobsPage }),
                    },
                    {
                      path: 'keys',
                      lazy: async () => ({ Component: (await import('./desk/keys/keys-page.js')).KeysPage }),
                    },
                    {
                      path: 'hooks',
                      lazy: async () => ({
                        Component: (await import('./desk/hooks/hooks-page.js')).HooksPage,
                      }),
                    },
                  ],
                },
                {
                  path: '*',
                  lazy: async () => ({
                    Component: (await import('./shell/not-found-page.js')).NotFoundPage,
                  }),
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
