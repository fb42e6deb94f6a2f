"""Pictures in the window: dropped, pasted or chosen; shown small and large; kept and saved."""
