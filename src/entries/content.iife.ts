// Runs in every Gmail and Slack tab.
