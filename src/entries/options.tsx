// The options page.
