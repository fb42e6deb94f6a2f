"""Values as pages print them: amounts, dates, account and tax numbers, read by rules."""
