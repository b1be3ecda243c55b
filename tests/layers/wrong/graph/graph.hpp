// Something to include.
