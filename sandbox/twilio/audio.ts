/** The tone of a WAV file. */
const sampleRate = 8000;
const toneHz = 440;
const volume = 8000;

/** One second of a tone as a WAV file: 16-bit PCM. Source: http://soundfile.sapp.org/doc/WaveFormat */
export function wav(channels: number): Buffer {
	const frameBytes = 2 * channels;
	const dataBytes = sampleRate * frameBytes;
	const file = Buffer.alloc(44 + dataBytes);
	file.write('RIFF', 0);
	file.writeUInt32LE(file.length - 8, 4);
	file.write('WAVEfmt ', 8);
	file.writeUInt32LE(16, 16);
	file.writeUInt16LE(1, 20);
	file.writeUInt16LE(channels, 22);
	file.writeUInt32LE(sampleRate, 24);
	file.writeUInt32LE(sampleRate * frameBytes, 28);
	file.writeUInt16LE(frameBytes, 32);
	file.writeUInt16LE(16, 34);
	file.write('data', 36);
	file.writeUInt32LE(dataBytes, 40);
	for (let sample = 0; sample < sampleRate * channels; sample++) {
		const seconds = Math.floor(sample / channels) / sampleRate;
		const level = Math.round(volume * Math.sin(2 * Math.PI * toneHz * seconds));
		file.writeInt16LE(level, 44 + 2 * sample);
	}
	return file;
}

/**
 * One second of silence as an MP3 file: MPEG-1 Layer III, 48 kHz, 32 kbit/s, so 96 bytes for each
 * 1152 samples. A frame of zeros after its header is silent.
 * Source: http://www.mp3-tech.org/programmer/frame_header.html
 */
export function mp3(channels: number): Buffer {
	const frame = Buffer.alloc(96);
	frame.set([0xff, 0xfb, 0x14, channels === 1 ? 0xc0 : 0x00]);
	return Buffer.concat(Array<Buffer>(42).fill(frame));
}
