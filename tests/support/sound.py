"""What a screen lets be heard."""

from __future__ import annotations

COUNT_TONES = """() => {
  const { dataset } = document.body;
  const make = AudioContext.prototype.createOscillator;
  dataset.tones = '0';
  AudioContext.prototype.createOscillator = function () {
    dataset.tones = String(Number(dataset.tones) + 1);
    return make.call(this);
  };
}"""
"""Counts in `body[data-tones]` the tones made from then on: three for each stroke of the bell."""
