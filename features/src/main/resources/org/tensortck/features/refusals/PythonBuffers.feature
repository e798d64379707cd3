Feature: Buffers of Python that are refused

  Rule: REF-50 A bytearray whose memory an array has cannot grow

    @REF-50.1 @needs:MEM-73 @needs:MEM-74 @needs:MEM-26
    Scenario Outline: <code>
      Given `b = bytearray([1, 2])`
      And `n = <code>`
      And garbage is collected
      When `b.append(3)`
      Then it fails with `NOT_RESIZABLE`
      And `b` is unchanged
      And `n` is `[1, 2]`

      Examples:
        | case       | code                             |
        | frombuffer | np.frombuffer(b, dtype=np.uint8) |
        | asarray    | np.asarray(b)                    |
        | memoryview | np.asarray(memoryview(b))        |
        | view       | np.asarray(b)[:]                 |

    @REF-50.2 @needs:CPY-19
    Scenario: The copy of an array does not matter
      Given `b = bytearray([1, 2])`
      And `n = np.array(bytearray([1, 2]))`
      When `b.append(3)`
      Then `b` is `[1, 2, 3]`
      And `n` is `[1, 2]`

  Rule: REF-51 An array over a read-only buffer is read-only

    @REF-51.1 @needs:MEM-73 @needs:MEM-74 @needs:MEM-26
    Scenario Outline: <code>
      Given `b = bytes([1, 2])`
      And `n = <code>`
      When `n[0] = 9`
      Then it fails with `READ_ONLY`
      And `n` is unchanged
      And `b` is `[1, 2]`
      And `n.flags.writeable` is `False`

      Examples:
        | case       | code                                              |
        | frombuffer | np.frombuffer(b, dtype=np.uint8)                  |
        | asarray    | np.asarray(memoryview(b))                         |
        | cast       | np.asarray(memoryview(b).cast('h'))               |
        | toreadonly | np.asarray(memoryview(bytearray(b)).toreadonly()) |

    @REF-51.2 @needs:REF-12 @needs:MEM-26 @needs:REF-14
    Scenario: The memory of a bytes is not made writable
      Given `n = np.frombuffer(bytes([1, 2]), dtype=np.uint8)`
      When `n.setflags(write=True)`
      Then it fails with `READ_ONLY`
      And `n` is unchanged

  Rule: REF-52 A memoryview of a read-only array is read-only

    @REF-52.1 @needs:REF-12 @needs:MEM-72 @needs:REF-13 @needs:MEM-7
    Scenario Outline: <description>
      Given `a = np.array([1.5, 2.5])`
      And `a.setflags(write=False)`
      And `m = memoryview(a<part>)`
      When `m[0] = 9.5`
      Then it fails with `READ_ONLY`
      And `m` is unchanged
      And `a` is `[1.5, 2.5]`
      And `m.readonly` is `True`

      Examples:
        | case | description         | part |
        | it   | The array           |      |
        | view | A view of the array | [:]  |
        | part | Part of the array   | [1:] |

  Rule: REF-53 frombuffer checks the size and the layout of every buffer

    @REF-53.1 @needs:REF-17
    Scenario Outline: <side>: <description>
      Given `b = bytearray([1, 2, 3])`
      When `x = <module>.frombuffer(b, dtype=<module>.<dtype>, <limits>)`
      Then it fails with `INVALID_MEMORY`
      And `b` is unchanged

      Examples:
        | case         | side   | module | dtype | description                                     | limits    |
        | torch_count  | tensor | torch  | uint8 | too many elements                               | count=4   |
        | torch_rest   | tensor | torch  | int16 | the remaining bytes are no multiple of the size | offset=0  |
        | torch_before | tensor | torch  | uint8 | a negative offset                               | offset=-1 |
        | torch_behind | tensor | torch  | uint8 | an offset past the end                          | offset=4  |
        | numpy_count  | array  | np     | uint8 | too many elements                               | count=4   |
        | numpy_rest   | array  | np     | int16 | the remaining bytes are no multiple of the size | offset=0  |
        | numpy_before | array  | np     | uint8 | a negative offset                               | offset=-1 |
        | numpy_behind | array  | np     | uint8 | an offset past the end                          | offset=4  |

    @REF-53.2 @needs:REF-19
    Scenario Outline: <side>: a memoryview with gaps
      Given `b = bytearray([1, 2, 3, 4])`
      And `m = memoryview(b)[<part>]`
      When `x = <module>.frombuffer(m, dtype=<module>.uint8)`
      Then it fails with `NOT_CONTIGUOUS`
      And `m` is unchanged
      And `b` is `[1, 2, 3, 4]`

      Examples:
        | case            | side   | module | part |
        | torch_step      | tensor | torch  | ::2  |
        | torch_backwards | tensor | torch  | ::-1 |
        | numpy_step      | array  | np     | ::2  |
        | numpy_backwards | array  | np     | ::-1 |

  Rule: REF-54 A tensor over a bytes shares its memory, with a warning

    @REF-54.1 @needs:MEM-74 @needs:MEM-24
    Scenario: torch.frombuffer of a bytes
      Given `b = bytes([1, 2, 3])`
      When `t = torch.frombuffer(b, dtype=torch.uint8)`
      Then it warns with `READ_ONLY_SHARED`
      And `t` is `[1, 2, 3]`

    @REF-54.2 @needs:MEM-74 @needs:MEM-24
    Scenario: A tensor over a bytearray gives no warning
      Given `b = bytearray([1, 2, 3])`
      When `t = torch.frombuffer(b, dtype=torch.uint8)`
      And `t[0] = 9`
      Then `b` is `[9, 2, 3]`
