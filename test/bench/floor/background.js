// A worker is needed to open the popup from, as in the real extension.
