/** Says which JDK the build used, for the launcher to find it again. */
void main() {
    IO.println(System.getProperty("java.home"));
}
