"""What reports are made of: numbers in words, charts, tables and the page around them."""
